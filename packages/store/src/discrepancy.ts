/** Something that is kept beside the rows it comes from, and is not what they say. */
export interface Discrepancy {
  /** `count MEETING VN 2024-03: starts`, `posting`, … */
  readonly what: string;
  readonly kept: number;
  readonly counted: number;
}
