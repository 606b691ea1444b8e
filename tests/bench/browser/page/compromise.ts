export { first } from '../../bundles/compromise.ts'
