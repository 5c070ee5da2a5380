import { type ASTVisitor, type ValidationRule, visit } from 'graphql';
import { AppError, toGraphQLError } from '../errors.ts';

/**
 * Refuses documents with many directives. A rule of validation, because others of these rules look at each directive
 * against its neighbours; it speaks first, and what the others say of such a document is left out (see `onlyLimits`).
 */
export function directiveLimit(most: number): ValidationRule {
  return (context): ASTVisitor => ({
    Document(document) {
      let count = 0;
      visit(document, { Directive: () => void (count += 1) });
      if (count <= most) return;
      const message = `The number of directives is ${count}; the limit is ${most}. Leave fields out instead of skipping them.`;
      const details = { limit: most, requested: count };
      context.reportError(toGraphQLError(new AppError('QUERY_TOO_EXPENSIVE', message, { details })));
    },
  });
}
