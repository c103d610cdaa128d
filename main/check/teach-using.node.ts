import type { Statement, VariableDeclarator } from "@swc/core";
import { Visitor } from "@swc/core/Visitor.js";

/** SWC's node for `using x = …`; its types know it no more than its visitor does. */
interface UsingDeclaration {
  readonly type: "UsingDeclaration";
  readonly decls: VariableDeclarator[];
}

/**
 * Lets dependency-cruiser read files with `using`: the visitor of @swc/core that it walks them with throws at that
 * statement (1.16.22). Calling it twice does no harm.
 */
export function teachUsing(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called below with the visitor that it belongs to
  const { visitStatement } = Visitor.prototype;
  Visitor.prototype.visitStatement = function visit(this: Visitor, statement: Statement): Statement {
    const known = statement as Statement | UsingDeclaration;
    if (known.type !== "UsingDeclaration") return visitStatement.call(this, statement);
    this.visitVariableDeclarators(known.decls);
    return statement;
  };
}
