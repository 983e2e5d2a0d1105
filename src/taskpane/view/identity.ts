/** Whose report it is. */
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import { DEFAULT_SETTINGS } from "../../registers/settings";
import type { Reading } from "../../report/annual";
import { IDENTITY } from "../../texts/identity";

export interface IdentityView {
  readonly sentence: string;
  /** Whether the report bears the name of another. */
  readonly isUnsaid: boolean;
}

export function identityView({ settings: { authority, departments } }: Reading): IdentityView {
  const isDefault = departments.join() === DEFAULT_SETTINGS.departments.join();
  if (authority === null) return { sentence: IDENTITY.unsaid(DEFAULT_SCHEME.authority, departments), isUnsaid: true };
  const said = IDENTITY.said(authority, departments);
  return { sentence: isDefault ? `${said}. ${IDENTITY.defaultTerritory(departments)}` : said, isUnsaid: false };
}
