import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');

/** Properties in camelCase are columns in snake_case. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? snake(property);
  }
  override relationName(property: string): string {
    return snake(property);
  }
  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }
  override joinTableColumnName(table: string, property: string): string {
    return snake(`${table}_${property}`);
  }
  override joinTableInverseColumnName(table: string, property: string): string {
    return this.joinTableColumnName(table, property);
  }
}
