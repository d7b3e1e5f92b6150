// Finds the custom functions of a bundle as Sheets does: top-level functions whose comment says @customfunction.

export interface FunctionParameter {
  readonly name: string;
  readonly describes: string;
  readonly example: string;
}

export interface FunctionDeclaration {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
}

const documentedFunction = /\/\*\*([\s\S]*?)\*\/\s*^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;

const linesOf = (comment: string): string[] =>
  comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());

function parameterOf(name: string, lines: readonly string[]): FunctionParameter {
  for (const line of lines) {
    const read = /^@param\s+(?:\{([^}]*)\}\s+)?([\w$]+)\s*(.*)$/.exec(line);
    if (read?.[2] === name) return { name, describes: read[3] ?? '', example: read[1] ?? '' };
  }
  return { name, describes: '', example: '' };
}

/** The documented custom functions of a script, in its order; names that end in _ are private. */
export function functionDeclarations(script: string): readonly FunctionDeclaration[] {
  return [...script.matchAll(documentedFunction)].flatMap(([, comment = '', name = '', parameters = '']) => {
    const lines = linesOf(comment);
    if (!lines.includes('@customfunction') || name.endsWith('_')) return [];
    const names = parameters
      .split(',')
      .map((parameter) => parameter.replace(/=.*$/, '').trim())
      .filter((parameter) => parameter !== '');
    return [
      {
        name: name.toUpperCase(),
        summary: lines.find((line) => line !== '' && !line.startsWith('@')) ?? '',
        parameters: names.map((parameter) => parameterOf(parameter, lines)),
      },
    ];
  });
}
