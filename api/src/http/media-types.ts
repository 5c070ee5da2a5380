import Negotiator from 'negotiator';

/** The media types of answers, the better one first: its status codes tell what happened. */
const ANSWER_TYPES = ['application/graphql-response+json', 'application/json'] as const;

export type AnswerType = (typeof ANSWER_TYPES)[number];

/** The charset is always the one we write in; asked for, it would keep the type from being recognised. */
const CHARSET = /;\s*charset\s*=\s*("?)utf-?8\1/gi;

/**
 * The media type to answer in, by the Accept header; the better one when the header leaves the choice or is missing
 * (GraphQL over HTTP, Body and Legacy watershed). Null: it accepts none that we can write.
 */
export function answerTypeOf(accept: string | undefined): AnswerType | null {
  if (accept === undefined) return ANSWER_TYPES[0];
  const wanted = { headers: { accept: accept.replace(CHARSET, '') } };
  const found = new Negotiator(wanted).mediaType([...ANSWER_TYPES]);
  return ANSWER_TYPES.find((type) => type === found) ?? null;
}

/** Null when a body of this Content-Type can be read: JSON in UTF-8. Else what is wrong, to end the sentence "got …". */
export function faultOfContentType(contentType: string | undefined): string | null {
  if (contentType === undefined) return 'no Content-Type';
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  if (type.trim() !== 'application/json') return `Content-Type ${JSON.stringify(type.trim().slice(0, 80))}`;
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(each)?.[1])
    .find(Boolean);
  if (charset !== undefined && !/^utf-?8$/.test(charset))
    return `charset ${JSON.stringify(charset.slice(0, 80))}`;
  return null;
}
