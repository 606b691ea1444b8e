import { readGazetteer } from '../../../lib/world/gazetteer.ts'
import { MORE_COUNTRIES } from '../../../lib/world/more/countries.ts'
import { MORE_FORCES } from '../../../lib/world/more/forces.ts'
import { MORE_PEOPLE } from '../../../lib/world/more/people.ts'
import { MORE_PLACES } from '../../../lib/world/more/places.ts'
import { createNameIndex } from '../../../lib/world/name-index.ts'
import { readForces, readMoreOfCountries, readPeople, readPlaces } from '../../../lib/world/read-tables.ts'
import { INSTITUTIONS } from '../../../lib/world/tables/forces.ts'

/** The whole built-in world: what the detector carries and what only the background needs. */
export const atlas = createNameIndex((sink) => {
  readGazetteer(sink)
  readMoreOfCountries(MORE_COUNTRIES, sink)
  readPlaces(MORE_PLACES, sink)
  readForces(MORE_FORCES, sink)
  readPeople(MORE_PEOPLE, sink)
}, INSTITUTIONS)
