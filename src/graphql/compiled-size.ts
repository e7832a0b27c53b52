import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many selections the code of an operation is made of once it is compiled: a fragment stands wherever it is spread, and a
 * selection on an interface once for each type that may be there. It grows by the power of the depth, so counting stops above
 * `most`. Spreads count like fields, as they multiply also where they come to none.
 */
export function compiledSize(
  schema: GraphQLSchema,
  { selectionSet }: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  most: number,
): number {
  let size = 0;
  const count = (selections: SelectionSetNode, type: GraphQLNamedType): void => {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    for (const one of types) for (const selection of selections.selections) visit(selection, one);
  };
  const visit = (selection: SelectionSetNode['selections'][number], type: GraphQLNamedType): void => {
    if (++size > most) return;
    if (selection.kind === Kind.FIELD) {
      const field = fieldType(type, selection.name.value);
      if (selection.selectionSet && field) count(selection.selectionSet, getNamedType(field));
    } else if (selection.kind === Kind.INLINE_FRAGMENT)
      spread(selection.selectionSet, type, selection.typeCondition?.name.value);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment) spread(fragment.selectionSet, type, fragment.typeCondition.name.value);
    }
  };
  const spread = (
    selections: SelectionSetNode,
    type: GraphQLNamedType,
    condition: string | undefined,
  ): void => {
    const wanted = condition === undefined ? type : schema.getType(condition);
    const applies =
      wanted === type || (isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type));
    if (applies) for (const selection of selections.selections) visit(selection, type);
  };
  const root = schema.getQueryType();
  if (root) count(selectionSet, root);
  return size;
}

function fieldType(type: GraphQLNamedType, name: string): GraphQLOutputType | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined;
}
