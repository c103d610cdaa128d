import { useLocation } from "wouter";
import { ByHandPage } from "./by-hand/by-hand-page.dom.tsx";
import { DoorsPage } from "./doors/doors-page.dom.tsx";
import { ExperimentFormPage } from "./form/experiment-form-page.dom.tsx";
import { ExperimentsPage } from "./list/experiments-page.dom.tsx";
import { PlanPage } from "./plan/plan-page.dom.tsx";
import { ExamplePage, ReportPage } from "./report/report-page.dom.tsx";
import { SalesPage } from "./sales/sales-page.dom.tsx";
import { SitesPage } from "./sites/sites-page.dom.tsx";

const ONE = /^\/experiments\/(draft|plan|report)\/([a-z0-9-]{1,64})$/;

/** The pages of experiments. An address that names none is the list. */
export function ExperimentsPages() {
  const [location] = useLocation();
  switch (location) {
    case "/experiments/new":
      return <ExperimentFormPage experimentId={null} />;
    case "/experiments/example":
      return <ExamplePage />;
    case "/experiments/sales":
      return <SalesPage />;
    case "/experiments/by-hand":
      return <ByHandPage />;
    case "/experiments/doors":
      return <DoorsPage />;
    case "/experiments/sites":
      return <SitesPage />;
  }
  const [, kind, experimentId] = ONE.exec(location) ?? [];
  if (experimentId === undefined) return <ExperimentsPage />;
  switch (kind) {
    case "draft":
      return <ExperimentFormPage key={experimentId} experimentId={experimentId} />;
    case "plan":
      return <PlanPage key={experimentId} experimentId={experimentId} />;
    default:
      return <ReportPage key={experimentId} experimentId={experimentId} />;
  }
}
