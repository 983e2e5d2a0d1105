import { Spinner } from "@fluentui/react-components";
import { type ComponentProps, lazy, Suspense } from "react";
import { PANE } from "../../texts/pane";

const NewRegistersPart = lazy(async () => ({
  default: (await import(/* webpackChunkName: "new-registers" */ "./NewRegistersPart")).NewRegistersPart,
}));

/** Empty registers to begin with, loaded when they are shown. */
export function NewRegistersLater(props: ComponentProps<typeof NewRegistersPart>) {
  return (
    <Suspense fallback={<Spinner size="small" label={PANE.tabLoading} />}>
      <NewRegistersPart {...props} />
    </Suspense>
  );
}
