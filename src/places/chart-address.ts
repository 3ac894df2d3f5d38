import { boroughPath, contractAreaPath } from "./links.ts";
import { london, type Place } from "./place.ts";

/** The page on which a chart stands; where it stands on several, the one that is about it. */
export type ChartPage = (place: Place) => string;

/** What an address needs to know of a chart. */
type Addressed = { readonly id: string; readonly page: ChartPage };

/** Every chart of this kind stands on the same page. */
export const onPage =
  (path: string): ChartPage =>
  () =>
    path;

/** A chart of a borough stands on the borough's own page. */
export const onBoroughPage: ChartPage = ({ slug }) => boroughPath(slug);

/** A borough's own page, or for London the one that is given. */
export const onBoroughPageOr =
  (path: string): ChartPage =>
  (place) =>
    place.slug === london.slug ? path : onBoroughPage(place);

export const onContractAreaPage: ChartPage = ({ slug }) => contractAreaPath(slug);

/** Where a chart about a place stands: the address that people may cite. */
export const chartAddress = ({ id, page }: Addressed, place: Place): string =>
  `${page(place)}#${id}`;

/** The path of a chart's files about a place, without their ending: `/data/charts/groups/camden`. */
export const filePath = ({ id }: Pick<Addressed, "id">, { slug }: Place): string =>
  `/data/charts/${id}/${slug}`;

/** The path of a chart by itself, for other people's pages. London's needs no place in it. */
export const embedPath = ({ id }: Pick<Addressed, "id">, { slug }: Place): string =>
  slug === london.slug ? `/embed/${id}/` : `/embed/${id}/${slug}/`;

/** The path of a worked-out figure's files, without their ending. */
export const workedOutPath = (id: string): string => `/data/worked-out/${id}`;
