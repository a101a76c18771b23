/** An invented despatch and its people, each as `Name | rank | role | country`, `-` for none, in the order of first mention. */
export interface AnnotatedDespatch {
  readonly text: string;
  readonly people: readonly string[];
}
