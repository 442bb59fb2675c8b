/** What stands between two exchanges on one connection. */
@NullMarked
package br.com.pilotstatus.server.wire;

import org.jspecify.annotations.NullMarked;
