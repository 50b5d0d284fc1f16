/** Where it says who looked at a household; undefined where nobody lives there to be looked at. */
export function addressOfLooks({ household }: { readonly household: string | undefined }): string | undefined {
  return household === undefined ? undefined : `/households/${encodeURIComponent(household)}/looks`;
}
