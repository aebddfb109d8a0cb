// What a page is on paper.

/** How many sheets a printed page takes. */
export function sheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
}
