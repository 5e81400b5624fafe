import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Permission } from '@quayside/graphql/types';

/** A bundle of permissions that a contact can be given beside their types. */
@Entity('security_role')
@Unique('security_role_key', ['key'])
export class SecurityRole {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Set for the built-in ones. */
  @Column({ type: 'text', nullable: true }) key!: string | null;
  /** By locale. */
  @Column({ type: 'jsonb' }) names!: Record<string, string>;
  /** Null for a built-in one: what it allows stands in `access/permissions.ts`. */
  @Column({ type: 'text', array: true, nullable: true }) permissions!: Permission[] | null;
  @Column({ type: 'boolean', default: true }) quickTickets!: boolean;
}
