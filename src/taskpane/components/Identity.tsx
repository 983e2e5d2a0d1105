import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import { IDENTITY } from "../../texts/identity";
import { PANE } from "../../texts/pane";
import { identityView } from "../view/identity";
import { Heading } from "./Heading";
import type { IdentityFormProps } from "./IdentityForm";
import { useParts } from "./parts";

const IdentityForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "identity" */ "./IdentityForm")).IdentityForm,
}));

/** Whose report it is, and the way to say so. */
export function Identity(props: Omit<IdentityFormProps, "onClose">) {
  const { reading, store } = props;
  const { sentence, isUnsaid } = identityView(reading);
  const parts = useParts();
  const section = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <section ref={section}>
      <Heading>{IDENTITY.title}</Heading>
      <p className={mergeClasses(parts.text, !isUnsaid && parts.small)}>{sentence}</p>
      {store.source.ownRows === undefined ? (
        isUnsaid && <p className={mergeClasses(parts.text, parts.small)}>{IDENTITY.outside}</p>
      ) : (
        <div className={parts.above}>
          <Button
            size="small"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isUnsaid ? IDENTITY.say : IDENTITY.change}
          </Button>
        </div>
      )}
      {isOpen && (
        <Suspense fallback={<Spinner size="small" label={PANE.tabLoading} />}>
          <IdentityForm
            {...props}
            onClose={() => {
              setOpen(false);
              section.current?.querySelector("button")?.focus();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
