/** The whole account as one ZIP archive, out and in again without loss. */
package dev.groundwork.domain.transfer.archive;
