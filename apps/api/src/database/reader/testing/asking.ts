import { notFound } from '../../../graphql/errors.ts';
import { readId, type IdentifiedType } from '../../../graphql/ids.ts';
import type { Args } from './pages.ts';
import { Sight } from './sight.ts';
import type { RecordOf, Snapshot } from './snapshot.ts';
import type { Viewer } from '../../../access/viewer.ts';

/** One request to the reference: who asks, of what, when. */
export class Asking {
  readonly data: Snapshot;
  readonly sight: Sight;
  readonly now: Date;
  /** `Type.field` of everything that was resolved. */
  readonly resolved: Set<string>;

  constructor(data: Snapshot, viewer: Viewer, now: Date, resolved = new Set<string>()) {
    this.data = data;
    this.sight = new Sight(viewer, data);
    this.now = now;
    this.resolved = resolved;
  }

  get viewer(): Viewer {
    return this.sight.viewer;
  }

  /** A record that the viewer sees, or null. */
  seen<Type extends IdentifiedType>(type: Type, id: string | null | undefined): RecordOf<Type> | null {
    const record = this.data.get(type, id);
    return record && this.sight.sees(type, record) ? record : null;
  }

  /** A record by the ID in the argument `id`. NOT_FOUND when the viewer does not see it. */
  byId<Type extends IdentifiedType>(type: Type, { id }: Args): RecordOf<Type> {
    const read = readId(String(id));
    const found = read?.type === type ? this.seen(type, read.uuid) : null;
    if (!found) throw notFound();
    return found;
  }

  /** A label in the viewer's language, else in English. */
  label(labels: Record<string, string>): string | undefined {
    return labels[this.viewer.locale] ?? labels['en'];
  }
}
