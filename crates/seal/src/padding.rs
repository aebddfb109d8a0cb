/// The Padmé length for `len`: the next length whose binary form ends in zeros.
///
/// It grows a length by at most 12 percent and leaves an observer only about log log `len` bits of
/// it (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with
/// PURBs", 2019, section 4). For lengths of things in memory, so at most `isize::MAX`.
///
/// ```
/// assert_eq!(seal::padme(9), 10);
/// assert_eq!(seal::padme(8_193), 8_704);
/// ```
pub fn padme(len: usize) -> usize {
    if len < 2 {
        return len;
    }
    let exponent = len.ilog2();
    let kept_bits = exponent.ilog2() + 1;
    let mask = (1 << (exponent - kept_bits)) - 1;
    (len + mask) & !mask
}
