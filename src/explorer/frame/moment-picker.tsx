import { memo } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { change } from '../address/go.js';
import { useParameter } from '../address/use-address.js';
import { useNamedMoments } from '../time/use-named-moments.js';

interface Props {
  readonly continuity: string;
}

const ANY = 'any time';

/** Moments to choose from, for who would rather not write one, nor has to know what there is. */
export const MomentPicker = memo(function MomentPicker({ continuity }: Props) {
  return (
    <MenuTrigger>
      <Button className="year-step" aria-label="Choose a moment">
        ▾
      </Button>
      <Popover className="popover" placement="bottom end">
        <NamedMoments continuity={continuity} />
      </Popover>
    </MenuTrigger>
  );
});

/** NOTE: asked for when the list is opened, and kept from then on. */
function NamedMoments({ continuity }: Props) {
  const at = useParameter('at') ?? ANY;
  const { years, events, isCut } = useNamedMoments(continuity);
  const sections = (
    [
      ['Years', years],
      ['Events, in order', events],
    ] as const
  ).filter(([, some]) => some.length > 0);
  return (
    <>
      <Menu
        className="moment-list"
        aria-label="Moments"
        selectionMode="single"
        selectedKeys={[at]}
        onAction={(key) => change({ at: key === ANY ? undefined : String(key) })}
      >
        <MenuItem id={ANY} className="hit">
          At any time
        </MenuItem>
        {sections.map(([title, readings]) => (
          <MenuSection key={title}>
            <Header className="moment-head">{title}</Header>
            {readings.map(({ text, name }) => (
              <MenuItem key={text} id={text} className="hit" textValue={name}>
                {name}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
      {isCut && <p className="nothing">There are more events: find them by the search.</p>}
    </>
  );
}
