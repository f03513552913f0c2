/** File formats in and out: exports that stream, imports that are planned whole before anything is written. */
package dev.groundwork.domain.transfer;
