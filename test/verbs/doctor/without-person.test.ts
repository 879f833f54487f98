import { describe, expect, it } from 'vitest'
import { withoutPerson } from '../../../src/verbs/doctor/without-person.ts'

const hide = withoutPerson({
  homes: ['C:\\Users\\Ann Smith', '/home/ann/', '/', '\\\\server\\home$\\ann'],
  names: ['asmith'],
})

describe('withoutPerson(person)(text)', () => {
  it.each([
    ['C:\\Users\\Ann Smith\\out', '~\\out'],
    ['c:\\users\\ann smith', '~'],
    ['It is in C:\\Users\\Ann Smith. Move it.', 'It is in ~. Move it.'],
    ['C:\\Users\\Ann Smithers\\out', 'C:\\Users\\Ann Smithers\\out'],
    ['/home/ann/papers, /home/anna', '~/papers, /home/anna'],
    ['\\\\server\\home$\\ann\\papers', '~\\papers'],
    ['D:\\profiles\\ASmith\\Temp', 'D:\\profiles\\<user>\\Temp'],
    ['COUNCIL\\asmith', 'COUNCIL\\<user>'],
    ['C:\\Users\\ANNSMI~1\\AppData\\Local\\Temp', 'C:\\Users\\<user>\\AppData\\Local\\Temp'],
  ])('hides the home folder and the name: %s', (text, shown) => expect(hide(text)).toBe(shown))

  it.each([
    ['http://asmith:se/cr@et@proxy.council.gov.uk:8080', 'http://***@proxy.council.gov.uk:8080'],
    [
      'HTTPS_PROXY=http://COUNCIL%5Cann:x@proxy:1, NO_PROXY=a.b',
      'HTTPS_PROXY=http://***@proxy:1, NO_PROXY=a.b',
    ],
    ['https_proxy=asmith:s3cr:et@proxy:8080', 'https_proxy=***@proxy:8080'],
    ['asmith:secret@proxy', '***@proxy'],
    ['https://token@npm.council.gov.uk/repo?key=1234', 'https://***@npm.council.gov.uk/repo?***'],
  ])('hides credentials: %s', (text, shown) => expect(hide(text)).toBe(shown))

  it.each(['https://registry.npmjs.org/', 'proxy.council.gov.uk:8080', '/usr/bin/chromium', 'vega 6.4.0'])(
    'leaves %s as it is',
    text => expect(hide(text)).toBe(text),
  )
})
