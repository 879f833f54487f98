// Names that are also words: Grace, Hope, May, Will. In: a name. Out: whether it needs more than its letters to be taken for a name.

const COMMON = `
grace hope may will mark rose joy faith summer amber jade ruby daisy lily ivy holly heather poppy olive violet iris dawn april june august autumn sky star robin
jay dean grant frank guy rich bill rob art pat sue carol gene chase hunter mason taylor cooper baker carter archer fisher king prince bishop church wood woods field fields hill hills
lake brook brooks rivers ford stone banks park parks young old long short small little black white brown green grey gray day knight price best good wise sharp strong power moss reed marsh
frost snow winter winters summers waters wells bell ball cross case page read ward warden law lamb wolf fox bird swift drake hawk cook porter potter butler marshall major noble love hart
bond west east north south england london paris chelsea brooklyn india israel jordan kent york lancaster child childs care carers home house street lane bush plant flowers pearl crystal ginger
miles max trinity destiny harmony melody serenity precious blessing patience mercy constance charity verity prudence felicity joy bliss angel sunny skye river forest rain storm ocean
general sergeant constable justice judge clark clerk smith wright turner walker rider hall gates rooms nurse teach french irish scott english welsh holland ireland wales spring
weeks friend friends dear duke earl baron monk abbot pope parsons vickers chambers burns cash bank penny cotton silk gold silver sterling cole rusty dusty sandy rocky cliff glen dale heath
drew wade pierce lance chip buck chuck tad josh mat honey lucky jewel clay flint brand kit bay fern hazel rowan ash basil sage saffron coral opal sapphire diamond scarlet ebony blue noel christian dot misty rainbow haven journey promise royal legend saint nova eve dean
victoria albert elizabeth alexandra nelson wellington stanley lincoln chester preston carlisle warwick florence sydney austin georgia virginia savannah phoenix aurora eden troy jasmine ruby coral sienna
victor norm harry peter jack john tom dick nick sally rod don gay ray ali an do so la van de le mo ed al bo em ty my le so yi
`
const common = new Set(COMMON.trim().split(/\s+/))

/** A short name is met by chance as well. */
const SHORT = 3
export const isCommonName = (name: string): boolean => common.has(name) || name.length < SHORT

const MONTHS = /^(?:april|may|june|august)$/i
/** `In May 2017`, `since April`, `May and June`: the month. */
export function isMonthInDate(sentence: string, at: number, length: number): boolean {
  if (!MONTHS.test(sentence.slice(at, at + length))) return false
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + length)]
  return (
    /(?:\b(?:in|of|by|since|until|till|from|to|during|before|after|for|and|between|last|next|this|early|late|mid|end|through|a|the)|\d(?:st|nd|rd|th)?|[-–/,]) ?-?$/i.test(
      before,
    ) || /^,? ?(?:\d|to\b|and (?:\p{Lu}\p{Ll}+ )?\d|[-–/])/u.test(after)
  )
}
