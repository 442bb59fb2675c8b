/**
 * What happens between two exchanges on one connection, and what malformed or hostile bytes do.
 */
@NullMarked
package br.com.pilotstatus.server.wire;

import org.jspecify.annotations.NullMarked;
