/** An ISO 3166-1 alpha-2 code in capitals: `VN`, `KH`. */
export type CountryCode = string;
