import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

/** Files as read and bound, by name and by what their reading depends on. */
const read = new Map<string, ts.SourceFile | undefined>();

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (name, version, ...rest) => {
    const key = JSON.stringify([name, version, options.jsx]);
    if (!read.has(key)) read.set(key, host.getSourceFile(name, version, ...rest));
    return read.get(key);
  };
  return { ...host, getSourceFile };
}

function configOf(folder: string): ts.ParsedCommandLine {
  const path = resolve(ROOT, folder, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile) as {
    config?: unknown;
    error?: ts.Diagnostic;
  };
  const parsed = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, resolve(ROOT, folder), undefined, path);
  return error ? { ...parsed, errors: [error, ...parsed.errors] } : parsed;
}

/*
 * Checks the types of the folders named, in one process: what they share is read once, and each file is checked once,
 * under the options of the folder that it belongs to. `tsc -p` folder by folder would read and check the lower layers
 * again for each that imports them.
 */
const configs = process.argv.slice(2).map((folder) => configOf(folder));
const owned = new Set(configs.flatMap(({ fileNames }) => fileNames));
const faults = configs.flatMap(({ options, fileNames, errors }) => {
  const program = ts.createProgram({ rootNames: fileNames, options, host: hostOf(options) });
  const own = new Set(fileNames);
  const files = program
    .getSourceFiles()
    .filter(
      ({ fileName, isDeclarationFile }) => own.has(fileName) || !(isDeclarationFile || owned.has(fileName)),
    );
  return [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
});
process.stdout.write(ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(faults), FORMAT));
process.exitCode = faults.length > 0 ? 1 : 0;
