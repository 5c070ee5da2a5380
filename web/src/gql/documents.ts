/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from 'urql';
/** The families that the picture tells apart by hue and shape. */
export type Family =
  /** A country or territory. */
  | 'COUNTRY'
  /** An organisation or public person. */
  | 'ACTOR'
  /** Goods on their way: a donation, purchase or shipment. */
  | 'TRANSFER'
  /** Something went wrong: a recall, rejection, return, suspension, seizure, warning, failed test or contamination. */
  | 'INCIDENT'
  /** Somebody spoke, or a customs office stated a total. */
  | 'STATEMENT'
  /** A rule was made or changed. */
  | 'POLICY'
  /** A kind of goods, or a standard that goods answer to. */
  | 'PRODUCT'
  /** A document that says something, or its publisher. */
  | 'SOURCE'
  /** A claim or a disagreement of claims. */
  | 'CLAIM';

/** Why a walk stopped. */
export type StopReason =
  /** It did not: all within the depth is given. */
  | 'COMPLETE'
  /** A node had more neighbours than `perNode`. */
  | 'PER_NODE_LIMIT'
  /** `maxNodes` was reached. */
  | 'NODE_LIMIT'
  /** A hub (more than 150 relationships of the wanted types) that was not a start node is given but not walked through. */
  | 'HUB';

/** Which way a relationship runs, seen from a node. */
export type Direction =
  /** From the node to another. */
  | 'OUT'
  /** From another to the node. */
  | 'IN';

/** Every kind of node. An event or actor is named by its kind. */
export type NodeKind =
  | 'COUNTRY'
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'REGULATOR'
  | 'COMPANY'
  | 'MANUFACTURER'
  | 'FOUNDATION'
  | 'NGO'
  | 'INTERNATIONAL_ORG'
  | 'PERSON'
  | 'MEDIA'
  | 'EMBASSY'
  | 'MILITARY'
  | 'HOSPITAL'
  | 'RESEARCH_INSTITUTE'
  | 'DONATION'
  | 'PURCHASE'
  | 'SHIPMENT'
  | 'RECALL'
  | 'REJECTION'
  | 'RETURN'
  | 'SUSPENSION'
  | 'SEIZURE'
  | 'WARNING'
  | 'TEST_FAILURE'
  | 'CONTAMINATION'
  | 'POLICY'
  | 'STATEMENT'
  | 'TRADE_TOTAL'
  | 'PRODUCT'
  | 'STANDARD'
  | 'SOURCE'
  | 'PUBLISHER'
  | 'CLAIM'
  | 'DISAGREEMENT';

/** Every type of relationship; the direction reads from left to right. */
export type RelationshipType =
  /** Event → country the goods left, or that issued the rule or statement. */
  | 'SENT_FROM'
  /** Event → country the goods went to, or that the rule or statement addresses. */
  | 'SENT_TO'
  /** Event → actor that gave, sold or sent. */
  | 'SENT_BY'
  /** Event → actor that received. */
  | 'RECEIVED_BY'
  /** Event → actor that made the goods. */
  | 'MADE_BY'
  /** Event → actor that recalled, seized, rejected, warned, ruled or spoke. */
  | 'ISSUED_BY'
  /** Event → product; one relationship an item, with quantity and unit. */
  | 'INCLUDES'
  /** Event → standard. */
  | 'CITES'
  /** Actor or publisher → country it sits in. */
  | 'BASED_IN'
  /** Event → wider event, or actor → wider actor. Never add both up. */
  | 'PART_OF'
  /** Incident → the transfer (or statement, policy → the incident) it is about. */
  | 'CONCERNS'
  /** Shipment → the deal or donation it carried out. */
  | 'DELIVERS'
  /** Statement → what it answers. */
  | 'REPLIES_TO'
  /** Event → the earlier event that is its stated or evident cause. */
  | 'PROMPTED_BY'
  /** Event → the stage before it in the same affair, with no stated cause. */
  | 'FOLLOWS'
  /** Transfer → another record of the same goods. Never add both up. */
  | 'SAME_GOODS_AS'
  /** Donation → the earlier donation it is said to return. */
  | 'RECIPROCATES'
  /** Claim or disagreement → the event it is about. */
  | 'ABOUT'
  /** Claim → the source that states it. */
  | 'STATED_IN'
  /** Source → its publisher. */
  | 'PUBLISHED_BY'
  /** Claim → the disagreement it takes part in. */
  | 'TAKES_PART_IN';

type DrawnNode_Actor_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Claim_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Disagreement_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Country_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Event_Fragment = {
  claimCount: number;
  disagreementCount: number;
  id: string;
  label: string;
  nodeKind: NodeKind;
  degree: number;
  date: { iso: string };
};

type DrawnNode_Product_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Standard_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Source_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Publisher_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

export type DrawnNodeFragment =
  | DrawnNode_Actor_Fragment
  | DrawnNode_Claim_Fragment
  | DrawnNode_Disagreement_Fragment
  | DrawnNode_Country_Fragment
  | DrawnNode_Event_Fragment
  | DrawnNode_Product_Fragment
  | DrawnNode_Standard_Fragment
  | DrawnNode_Source_Fragment
  | DrawnNode_Publisher_Fragment;

export type DrawnEdgeFragment = {
  id: string;
  type: RelationshipType;
  from: string;
  to: string;
  label: string;
  publisherCount: number | null;
  isDisputed: boolean;
};

export type NeighborhoodQueryVariables = Exact<{
  ids: Array<string> | string;
  depth?: number | null | undefined;
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  families?: Array<Family> | Family | null | undefined;
  direction?: Direction | null | undefined;
  perNode?: number | null | undefined;
  maxNodes?: number | null | undefined;
  known?: Array<string> | string | null | undefined;
}>;

export type NeighborhoodQuery = {
  neighborhood: {
    stoppedBy: StopReason;
    nodes: Array<
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | {
          claimCount: number;
          disagreementCount: number;
          id: string;
          label: string;
          nodeKind: NodeKind;
          degree: number;
          date: { iso: string };
        }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
    >;
    edges: Array<{
      id: string;
      type: RelationshipType;
      from: string;
      to: string;
      label: string;
      publisherCount: number | null;
      isDisputed: boolean;
    }>;
    leftOut: Array<{
      node: string;
      type: RelationshipType;
      direction: Direction;
      family: Family;
      count: number;
      reason: StopReason;
    }>;
  };
};

export type KnownIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type KnownIdsQuery = {
  nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | null
  >;
};

export type RelationCountsQueryVariables = Exact<{
  id: string;
}>;

export type RelationCountsQuery = {
  node:
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | null;
};

export const DrawnNodeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnNode' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphNode' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'claimCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DrawnNodeFragment, unknown>;
export const DrawnEdgeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnEdge' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDisputed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DrawnEdgeFragment, unknown>;
export const NeighborhoodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Neighborhood' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'types' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipType' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'families' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'Family' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Direction' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'perNode' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxNodes' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neighborhood' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'depth' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'types' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'families' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'families' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'direction' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'perNode' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'perNode' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxNodes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxNodes' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DrawnNode' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DrawnEdge' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leftOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'node' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'stoppedBy' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnNode' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphNode' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'claimCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnEdge' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDisputed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const KnownIdsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'KnownIds' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KnownIdsQuery, KnownIdsQueryVariables>;
export const RelationCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RelationCounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphNode' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationCounts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelationCountsQuery, RelationCountsQueryVariables>;
