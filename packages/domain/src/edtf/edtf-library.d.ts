/** What the tests use of the `edtf` library, which ships no types: bounds in milliseconds since 1970, UTC. */
declare module 'edtf' {
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
