import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useParameter } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { ContinuityBadge } from '../marks/continuity-badge.js';
import { KindMark } from '../marks/kind-mark.js';
import { type EntityBriefFragment, type EntityKind, SearchDocument } from '../operations.js';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** Of the input, for what leads to it. */
  readonly id?: string;
  /** Only these kinds; all of them when left out. */
  readonly kinds?: readonly EntityKind[];
  onPick(entity: EntityBriefFragment): void;
}

/** Finds an entity by name or alias as one types, typing errors forgiven, and hands it over. */
export function EntityPicker({ label, placeholder, id, kinds, onPick }: Props) {
  const [text, setText] = useState('');
  const continuity = useParameter('c') ?? null;
  const asked = text.trim().slice(0, 200);
  const { data, isFetching, isPlaceholderData } = useAnswer(
    SearchDocument,
    asked ? { text: asked, continuity, kinds: kinds ?? null } : null,
  );
  const hits = asked && data ? data.search : [];
  return (
    <ComboBox
      className="picker"
      items={hits.map((hit) => ({ id: hit.entity.id, ...hit }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = hits.find(({ entity }) => entity.id === key);
        if (!hit) return;
        setText('');
        onPick(hit.entity);
      }}
      allowsEmptyCollection={asked !== ''}
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input {...(id && { id })} {...(placeholder && { placeholder })} />
      <Popover className="popover">
        <ListBox
          className={isPlaceholderData ? 'stale' : ''}
          renderEmptyState={() => (
            <p className="nothing">{isFetching ? 'Searching …' : `Nothing is called “${asked}”.`}</p>
          )}
        >
          {({ entity, matched }: (typeof hits)[number]) => (
            <ListBoxItem id={entity.id} textValue={entity.name} className="hit">
              {/* All of it is what the option is called: others of the same name differ in the rest. */}
              <Text slot="label" className="hit-words">
                <KindMark kind={entity.kind} /> <span>{entity.name}</span>{' '}
                {matched !== entity.name && <span className="quiet">“{matched}”</span>}{' '}
                <ContinuityBadge continuity={entity.continuity} />
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
