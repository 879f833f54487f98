import { describe, expect, it } from 'vitest'
import { withoutPerson } from '../../../src/verbs/doctor/without-person.ts'

const hide = withoutPerson({
  homes: ['C:\\Users\\Some One', '/home/someone/', '/', '\\\\server\\home$\\someone'],
  names: ['someone'],
})

describe('withoutPerson(person)(text)', () => {
  it.each([
    ['C:\\Users\\Some One\\out', '~\\out'],
    ['c:\\users\\some one', '~'],
    ['It is in C:\\Users\\Some One. Move it.', 'It is in ~. Move it.'],
    ['C:\\Users\\Some Oneself\\out', 'C:\\Users\\Some Oneself\\out'],
    ['/home/someone/papers, /home/someonea', '~/papers, /home/someonea'],
    ['\\\\server\\home$\\someone\\papers', '~\\papers'],
    ['D:\\profiles\\SomeOne\\Temp', 'D:\\profiles\\<user>\\Temp'],
    ['COUNCIL\\someone', 'COUNCIL\\<user>'],
    ['C:\\Users\\SOMEON~1\\AppData\\Local\\Temp', 'C:\\Users\\<user>\\AppData\\Local\\Temp'],
  ])('hides the home folder and the name: %s', (text, shown) => expect(hide(text)).toBe(shown))

  it.each([
    ['http://someone:se/cr@et@proxy.council.gov.uk:8080', 'http://***@proxy.council.gov.uk:8080'],
    [
      'HTTPS_PROXY=http://COUNCIL%5Cann:x@proxy:1, NO_PROXY=a.b',
      'HTTPS_PROXY=http://***@proxy:1, NO_PROXY=a.b',
    ],
    ['https_proxy=someone:s3cr:et@proxy:8080', 'https_proxy=***@proxy:8080'],
    ['someone:secret@proxy', '***@proxy'],
    ['https://token@npm.council.gov.uk/repo?key=1234', 'https://***@npm.council.gov.uk/repo?***'],
  ])('hides credentials: %s', (text, shown) => expect(hide(text)).toBe(shown))

  it.each(['https://registry.npmjs.org/', 'proxy.council.gov.uk:8080', '/usr/bin/chromium', 'vega 6.4.0'])(
    'leaves %s as it is',
    text => expect(hide(text)).toBe(text),
  )
})
