import ts from "typescript";
import type { SourceFile } from "./trees.ts";

/** One function with a body: where it starts, how long it is, how deep its control flow nests. */
export type Measured = { readonly at: string; readonly lines: number; readonly nesting: number };

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.ConciseBody };

const isFunction = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && "body" in node && node.body !== undefined;

/** `else if` continues its `if`; it is no deeper. */
const continuesIf = (node: ts.Node): boolean =>
  ts.isIfStatement(node) && ts.isIfStatement(node.parent) && node.parent.elseStatement === node;

const opensBlock = (node: ts.Node): boolean =>
  ts.isIfStatement(node) ||
  ts.isIterationStatement(node, false) ||
  ts.isSwitchStatement(node) ||
  ts.isTryStatement(node);

/** The deepest nesting of control-flow blocks below `node`, not counting what nested functions do. */
function depth(node: ts.Node): number {
  let deepest = 0;
  ts.forEachChild(node, (child) => {
    if (isFunction(child)) return;
    const own = opensBlock(child) && !continuesIf(child) ? 1 : 0;
    deepest = Math.max(deepest, own + depth(child));
  });
  return deepest;
}

/** Every function of a file, nested ones for themselves. */
export function measureFunctions({ ast, path }: SourceFile): Measured[] {
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) {
      const first = ast.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = ast.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({ at: `${path}:${first + 1}`, lines: last - first + 1, nesting: depth(node.body) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}

/** The places where a file writes the type `any`. */
export function findAny({ ast, path }: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(`${path}:${ast.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}
