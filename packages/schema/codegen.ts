import type { CodegenConfig } from '@graphql-codegen/cli';

/** `pnpm generate` writes src/generated; `pnpm generated` proves that what is committed is what would be written. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['operations/**/*.graphql'],
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumType: 'const',
        namingConvention: { enumValues: 'keep' },
        skipTypename: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          PlainDate: 'string',
          Instant: 'string',
          Fen: 'number',
          ServiceTerms: 'unknown',
          CoverageFacts: 'unknown',
          WorkCalendarData: 'unknown',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
