import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The provider that runs this installation: one row. */
@Entity('provider')
export class Provider {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'provider_id' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'citext', nullable: true }) email!: string | null;
}
