import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

export interface Deprecation {
  /** A schema coordinate: `Query.timeline`, `Query.timeline(first:)`, `EventKind.OTHER`. */
  readonly coordinate: string;
  readonly reason: string;
}

/** What a reason must tell: what to use instead, and the day from which it may be gone. */
const REASON = /^Use `[^`]+`.*; may be removed after \d{4}-\d{2}-\d{2}\.$/s;

/** Everything of a schema that is deprecated. */
function deprecationsOf(schema: GraphQLSchema): readonly Deprecation[] {
  const deprecations: Deprecation[] = [];
  const note = (coordinate: string, reason: string | null | undefined) => {
    if (reason != null) deprecations.push({ coordinate, reason });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type))
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.deprecationReason);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        note(`${type.name}.${field.name}`, field.deprecationReason);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.deprecationReason);
      for (const argument of field.args)
        note(`${type.name}.${field.name}(${argument.name}:)`, argument.deprecationReason);
    }
  }
  return deprecations;
}

/** Those whose reason does not say what to use instead and until when. */
export const poorDeprecations = (schema: GraphQLSchema): readonly Deprecation[] =>
  deprecationsOf(schema).filter(({ reason }) => !REASON.test(reason));
