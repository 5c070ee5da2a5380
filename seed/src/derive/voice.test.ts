import { describe, expect, it } from 'vitest';
import { voiceOf } from './voice.ts';

const voice = (
  publisher: string,
  kind: Parameters<typeof voiceOf>[0]['kind'] = 'news',
  country: string | null = null,
) => voiceOf({ publisher, kind, country });

describe('the voice of a source', () => {
  it('is the publisher itself when the text is its own', () => {
    expect(voice('Der Spiegel')).toBe('der-spiegel');
    expect(voice('Átlátszó')).toBe('atlatszo');
  });

  it('keeps publishers of one name in two countries apart', () => {
    expect(voice('La República (Peru)')).not.toBe(voice('La República (Costa Rica)'));
  });

  it('is the agency whose text is carried, in whichever way that is noted', () => {
    for (const name of [
      'Reuters',
      'Reuters via nthcircle.com',
      'Japan Today (republishing Reuters)',
      'Devdiscourse (Reuters)',
      'Gizmodo UK (citing Reuters)',
    ]) {
      expect(voice(name)).toBe('reuters');
    }
    expect(voice('NBC Boston (AP, Boston Globe)')).toBe(voice('Associated Press via KURV'));
    expect(voice('Maghrebins du Monde (republishing Sputnik)')).toBe(
      voice('Sputnik Brasil', 'state-media', 'RUS'),
    );
    expect(voice('MIA (North Macedonia) (republishing dpa)')).toBe('dpa');
  });

  it('is one for all state media of China, wherever they are carried', () => {
    const voices = [
      voice('Xinhua', 'state-media', 'CHN'),
      voice('CGTN Africa', 'state-media', 'CHN'),
      voice('Famagusta Gazette (republishing Xinhua)', 'state-media', 'CYP'),
      voice('The Straits Times (republishing China Daily / Asia News Network)', 'news', 'SGP'),
      voice('TASS (republishing Hainan Daily)', 'state-media', 'RUS'),
      voice("hxcsw.com (republishing People's Daily)", 'news', 'CHN'),
    ];
    expect(new Set(voices)).toEqual(new Set(['state-media-of-china']));
    expect(voice('TASS', 'state-media', 'RUS')).toBe('tass');
  });

  it('is none for blogs and mirrors', () => {
    expect(voice('WhatChina', 'blog', 'CHN')).toBeNull();
    expect(voice('RIA24 (republishing Sputnik)', 'blog', 'RUS')).toBeNull();
    expect(voice('China Daily (mirror)', 'state-media', 'CHN')).toBeNull();
  });

  it('does not change with remarks that only describe the page or its language', () => {
    expect(voice('VRT NWS (German)')).toBe(voice('VRT NWS'));
    expect(voice('Philippine Daily Inquirer (editorial)')).toBe(voice('Philippine Daily Inquirer'));
    expect(voice('Food and Drug Administration (archived copy)', 'regulator', 'USA')).toBe(
      voice('US Food and Drug Administration', 'regulator', 'USA'),
    );
  });
});
