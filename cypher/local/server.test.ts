import { expect, it } from 'vitest';
import { layout } from './folder.ts';
import { JAVA_OPTIONS_SETTING, javaArguments } from './server.ts';

const plan = { folder: layout('/home'), jars: '/jars', classArchive: null, heapMebibytes: 512 };

it("options of the user's own come after ours, where Java lets them win, and before the class to run", () => {
  const given = javaArguments({ ...plan, env: { [JAVA_OPTIONS_SETTING]: ' -Xmx300m  -XX:+UseSerialGC ' } });
  const at = given.indexOf('-Xmx300m');
  expect(given.indexOf('-Xmx512m')).toBeLessThan(at);
  expect(given.slice(at, at + 3)).toEqual(['-Xmx300m', '-XX:+UseSerialGC', '-cp']);
});

it('without any there are only ours', () => {
  const ours = javaArguments({ ...plan, env: {} });
  expect(javaArguments({ ...plan, env: { [JAVA_OPTIONS_SETTING]: ' ' } })).toEqual(ours);
});
