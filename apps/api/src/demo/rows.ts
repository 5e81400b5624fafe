type Scalar = string | number | boolean | Date | null | readonly string[] | Readonly<Record<string, string | null>>;

/** What is stored of an entity: its columns, without its relations. */
export type Row<Entity> = { [Key in keyof Entity as Entity[Key] extends Scalar ? Key : never]: Entity[Key] };
