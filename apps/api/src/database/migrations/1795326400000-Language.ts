import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language that a person chose. */
export class Language1795326400000 implements MigrationInterface {
  readonly name = 'Language1795326400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "contact" ADD "locale" text`);
    await runner.query(`ALTER TABLE "technician" ADD "locale" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "technician" DROP COLUMN "locale"`);
    await runner.query(`ALTER TABLE "contact" DROP COLUMN "locale"`);
  }
}
