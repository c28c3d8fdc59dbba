// Keys by their names, as WebDriver's actions want them.
const NAMED = {
  Control: '\uE009', Shift: '\uE008', Alt: '\uE00A', Meta: '\uE03D',
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Space: ' ',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  F6: '\uE036', F8: '\uE038', Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F',
};

/** The actions for a chord such as `Control+Shift+z` or a key such as `Enter`. */
export function chord(name) {
  const keys = name.split(/\+(?!$)/).map((key) => {
    const value = NAMED[key] ?? (key.length === 1 ? key : undefined);
    if (!value) throw new Error(`There is no key ${key}`);
    return value;
  });
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.map((value) => ({ type: 'keyUp', value })).reverse();
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}
