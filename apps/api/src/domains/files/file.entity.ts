import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Contact } from '../people/contact.entity.ts';
import { Technician } from '../people/technician.entity.ts';
import { TicketMessage } from '../tickets/ticket-message.entity.ts';

/** A file: what is known of it. Its bytes lie in the storage, and are there before this row is. */
@Entity('file')
@Unique('file_storage_key', ['storageKey'])
@Index('file_by_message', ['messageId', 'createdAt', 'id'], { where: 'message_id is not null' })
@Index('file_unattached', ['createdAt', 'id'], { where: 'message_id is null' })
@Check('file_one_uploader', 'num_nonnulls(uploader_contact_id, uploader_technician_id) <= 1')
export class File {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Random; says nothing of the file. */
  @Column({ type: 'text' }) storageKey!: string;
  /** As it was named, without any path. */
  @Column({ type: 'text' }) name!: string;
  /** In bytes. */
  @Column({ type: 'integer' }) size!: number;
  /** Found out from its content. */
  @Column({ type: 'text' }) contentType!: string;
  @Column({ type: 'bytea' }) sha256!: Buffer;
  /** In pixels, of images that can be shown. */
  @Column({ type: 'integer', nullable: true }) width!: number | null;
  @Column({ type: 'integer', nullable: true }) height!: number | null;
  /** Whether a small picture of it lies beside it in the storage. */
  @Column({ type: 'boolean', default: false }) thumbnail!: boolean;
  @Column({ type: 'uuid', nullable: true }) uploaderContactId!: string | null;
  @Column({ type: 'uuid', nullable: true }) uploaderTechnicianId!: string | null;
  /** What it hangs on. Set once; until then only who uploaded it sees it, for a day. */
  @Column({ type: 'uuid', nullable: true }) messageId!: string | null;
  @Column({ type: 'timestamptz' }) createdAt!: Date;

  @ManyToOne(() => TicketMessage, (message) => message.files) @JoinColumn() message!: TicketMessage | null;
  @ManyToOne(() => Contact) @JoinColumn() uploaderContact!: Contact | null;
  @ManyToOne(() => Technician) @JoinColumn() uploaderTechnician!: Technician | null;
}
