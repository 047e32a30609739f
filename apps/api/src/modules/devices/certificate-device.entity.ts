import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { AcceptanceCertificateEntity } from '../contracts/acceptance-certificate.entity.js';
import { DeviceEntity } from './device.entity.js';

/** A certificate lists a device. Several contracts may list it, each contract once. */
@Entity()
@Unique('certificate_device_contract_uq', ['deviceId', 'contractId'])
@Index('certificate_device_certificate_ix', ['certificateId', 'deviceId'])
@Index('certificate_device_contract_ix', ['contractId', 'deviceId'])
export class CertificateDeviceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_device_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  /** The contract of the certificate, repeated so that the database can hold "once per contract". */
  @Column({ type: 'uuid' })
  contractId!: string;

  @ManyToOne(() => AcceptanceCertificateEntity, { nullable: false })
  @JoinColumn([
    {
      name: 'certificate_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'certificate_device_certificate_fk',
    },
    {
      name: 'contract_id',
      referencedColumnName: 'contractId',
      foreignKeyConstraintName: 'certificate_device_certificate_fk',
    },
  ])
  certificate!: AcceptanceCertificateEntity;

  @Column({ type: 'uuid' })
  deviceId!: string;

  @ManyToOne(() => DeviceEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'certificate_device_device_fk' })
  device!: DeviceEntity;
}
