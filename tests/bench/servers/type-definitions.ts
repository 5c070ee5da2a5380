/** The part of the graph that the questions ask for, as that library's own type definitions say it. */
export const TYPE_DEFINITIONS = `#graphql
  type Country @node {
    id: ID!
    name: String!
    left: [Event!]! @relationship(type: "SENT_FROM", direction: IN)
    reached: [Event!]! @relationship(type: "SENT_TO", direction: IN)
  }
  type Actor @node {
    id: ID!
    name: String!
  }
  type Product @node {
    id: ID!
    name: String!
  }
  type Event @node {
    id: ID!
    title: String!
    kind: String!
    date: String!
    dateFirst: String!
    confidence: String!
    claimCount: Int!
    sourceCount: Int!
    publisherCount: Int!
    origins: [Country!]! @relationship(type: "SENT_FROM", direction: OUT)
    destinations: [Country!]! @relationship(type: "SENT_TO", direction: OUT)
    senders: [Actor!]! @relationship(type: "SENT_BY", direction: OUT)
    recipients: [Actor!]! @relationship(type: "RECEIVED_BY", direction: OUT)
    manufacturers: [Actor!]! @relationship(type: "MADE_BY", direction: OUT)
    issuers: [Actor!]! @relationship(type: "ISSUED_BY", direction: OUT)
    products: [Product!]! @relationship(type: "INCLUDES", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Claim @node {
    id: ID!
    field: String!
    text: String!
    unit: String
    note: String
    sources: [Source!]! @relationship(type: "STATED_IN", direction: OUT)
  }
  type Source @node {
    id: ID!
    title: String!
    url: String
    date: String
    dateFirst: String
  }
  type Disagreement @node {
    id: ID!
    field: String!
    item: String
    aspect: String
    unit: String
    ratio: Float
    lowest: Float
    highest: Float
    events: [Event!]! @relationship(type: "ABOUT", direction: OUT)
  }
`;
