import { useEffect, useId } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { change } from '../address/go.js';
import { amount } from '../frame/amount.js';
import { useAnnounce } from '../frame/announcer.js';
import { changeWords } from './change-words.js';
import { Density } from './density.js';
import type { Stop } from './find-changes.js';
import { usePlay } from './use-play.js';
import type { Reading } from './use-readings.js';
import { useStepKeys } from './use-step-keys.js';
import './time.css';

interface Props {
  /** In order; what is between two of them is like the one before. */
  readonly stops: readonly Stop[];
  /** The place of the stop that is shown; -1 for any time. */
  readonly place: number;
  /** What the address asks for, which may lie between two stops. */
  readonly asked: Reading | undefined;
  /** How many claims hold or may hold at what is asked. */
  readonly count: number;
}

/**
 * The moments at which something changes, one after another, dated or not: how much holds at each, a slider over them, and the way
 * to the one before and the next. Its first step is any time.
 */
export function TimeStrip({ stops, place, asked, count }: Props) {
  const id = useId();
  const announce = useAnnounce();
  const stop = stops[place];
  const isBetween = asked !== undefined && asked.text !== stop?.reading.text;
  const words = isBetween ? `${asked.name}: ${amount(count)} hold or may hold` : stop && wordsOf(stop);
  useEffect(() => {
    if (words) announce(words);
  }, [words, announce]);
  const go = (to: number, replace: boolean): void =>
    change({ at: stops[Math.min(to, stops.length - 1)]?.reading.text }, { replace });
  const play = usePlay(place < stops.length - 1, () => go(place + 1, true));
  // From between two stops the way back leads to the one before.
  const back = (): void => go(Math.max(-1, isBetween ? place : place - 1), false);
  useStepKeys((by) => (by < 0 ? back() : go(place + 1, false)), play.toggle);
  if (stops.length === 0)
    return <p className="quiet">No source places any of this in time: it is the same at every moment.</p>;
  return (
    <section className="strip" aria-label="Time">
      <div className="strip-buttons">
        <ToggleButton isSelected={play.isOn} onChange={play.toggle}>
          {play.isOn ? 'Pause' : 'Play'}
        </ToggleButton>
        <Button onPress={back} isDisabled={place < 0} aria-label="To the change before">
          ‹
        </Button>
        <Button
          onPress={() => go(place + 1, false)}
          isDisabled={place >= stops.length - 1}
          aria-label="To the next change"
        >
          ›
        </Button>
      </div>
      <div className="strip-scale">
        <Density stops={stops} place={place} />
        <input
          type="range"
          id={id}
          aria-label="Moment"
          min={-1}
          max={stops.length - 1}
          value={place}
          aria-valuetext={words ?? 'any time'}
          onChange={({ target }) => go(Number(target.value), true)}
        />
        <div className="strip-ends" aria-hidden="true">
          <span>any time, then {stops[0]?.reading.name}</span>
          <span>{stops.at(-1)?.reading.name}</span>
        </div>
      </div>
      <output className="strip-now" htmlFor={id}>
        <strong>{asked?.name ?? 'At any time'}</strong>
        {stop && !isBetween && asked && <span className="quiet">{changeWords(stop)}</span>}
      </output>
    </section>
  );
}

function wordsOf(stop: Stop): string {
  return `${stop.reading.name}: ${amount(stop.count)} hold or may hold, ${changeWords(stop)}`;
}
