//! The one multiplication and division that everything here is made of.

/// `a · b / over`, rounded half up once, and the most a `u128` holds where that is too large.
///
/// The product is never cut short: what fits in the end is exact. An `over` of 0 counts as 1; it must be
/// below 2^127.
pub(crate) fn times_over(a: u128, b: u128, over: u128) -> u128 {
    let over = over.max(1);
    let (quotient, rest) = match a.checked_mul(b) {
        Some(product) => (product / over, product % over),
        None => long(a, b, over),
    };
    quotient.saturating_add(u128::from(rest >= over - rest))
}

/// The same without a product that fits, bit by bit from the top of `a`; saturated quotient and remainder.
fn long(a: u128, b: u128, over: u128) -> (u128, u128) {
    let (whole, part) = (b / over, b % over);
    let (mut quotient, mut rest) = (0_u128, 0_u128);
    for bit in (0..u128::BITS - a.leading_zeros()).rev() {
        quotient = quotient.saturating_mul(2);
        rest *= 2;
        if a >> bit & 1 == 1 {
            quotient = quotient.saturating_add(whole);
            if rest >= over {
                rest -= over;
                quotient = quotient.saturating_add(1);
            }
            rest += part;
        }
        if rest >= over {
            rest -= over;
            quotient = quotient.saturating_add(1);
        }
    }
    (quotient, rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_half_is_rounded_up_and_less_is_not() {
        assert_eq!(times_over(1, 5, 2), 3);
        assert_eq!(times_over(1, 7, 3), 2);
        assert_eq!(times_over(1, 8, 3), 3);
        assert_eq!(times_over(1, 5, 0), 5);
    }

    #[test]
    fn a_product_that_does_not_fit_is_divided_all_the_same() {
        assert_eq!(times_over(u128::MAX, 34, 34), u128::MAX);
        assert_eq!(times_over(u128::MAX, 1 << 70, 1 << 72), 1 << 126);
        assert_eq!(times_over(u128::MAX, u128::MAX, 3), u128::MAX);
    }

    proptest! {
        #[test]
        fn the_long_way_gives_what_the_short_way_gives(
            a in any::<u64>(), b in any::<u64>(), over in 1_u64..,
        ) {
            let (a, b, over) = (u128::from(a), u128::from(b), u128::from(over));
            prop_assert_eq!(long(a, b, over), (a * b / over, a * b % over));
        }

        #[test]
        fn what_was_multiplied_in_comes_out_again(a in any::<u128>(), b in 1_u128..1 << 126) {
            prop_assert_eq!(times_over(a, b, b), a);
        }
    }
}
