import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Forbids imports of the named packages, and reaching into another folder by path, with the way that is right. */
const mayNotImport = (...rules) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: rules.map(([group, message]) => ({ group, message })),
    },
  ],
});

const BY_PATH = [
  ['**/../cypher/**', '**/../seed/**', '**/../api/**', '**/../web/**'],
  'Import another part by its package name, such as @mask-diplomacy/cypher, not by path.',
];
const LOWEST =
  'cypher is the lowest layer and imports no other part; move what you need into cypher, or call it from above.';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.dist-*/',
      '.local/',
      'api/src/generated/',
      'web/src/gql/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['cypher/**/*.ts'],
    rules: mayNotImport(BY_PATH, [['@mask-diplomacy/*'], LOWEST]),
  },
  {
    files: ['seed/**/*.ts'],
    rules: mayNotImport(BY_PATH, [
      ['@mask-diplomacy/api*', '@mask-diplomacy/web*', '@mask-diplomacy/tests*'],
      'seed may import @mask-diplomacy/cypher only.',
    ]),
  },
  {
    files: ['api/**/*.ts'],
    rules: mayNotImport(BY_PATH, [
      ['@mask-diplomacy/seed*', '@mask-diplomacy/web*', '@mask-diplomacy/tests*'],
      'api may import @mask-diplomacy/cypher only.',
    ]),
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      ...mayNotImport(BY_PATH, [
        ['@mask-diplomacy/*', 'neo4j-driver', 'node:*'],
        'web talks to the API only: take types from web/src/gql, which codegen writes from the schema.',
      ]),
    },
  },
  {
    files: ['web/src/features/*/**/*.{ts,tsx}'],
    rules: mayNotImport(
      BY_PATH,
      [
        ['@mask-diplomacy/*', 'neo4j-driver', 'node:*'],
        'web talks to the API only: take types from web/src/gql.',
      ],
      [
        ['**/features/*', '**/features/*/**'],
        'Features do not import one another; compose them in web/src/app, share in web/src/ui or web/src/graph.',
      ],
    ),
  },
);
