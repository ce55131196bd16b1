/** The year and month that a page's address is filed under: `/tin-tuc/2009/05/hop-mat.html`. */
export interface AddressDate {
  readonly year: number;
  /** 1 to 12; null where the address tells the year only. */
  readonly month: number | null;
}

const FILED = /\/(19[89]\d|20\d\d)(?:[/-](0?[1-9]|1[0-2]))?(?=\/)/;

/**
 * @param address an http address; paths of files tell nothing
 * @example addressDate("https://example.org/2009/5/hop-mat.html") // { year: 2009, month: 5 }
 */
export function addressDate(address: string | null): AddressDate | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const found = FILED.exec(new URL(address).pathname);
  return found === null ? null : { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]) };
}
