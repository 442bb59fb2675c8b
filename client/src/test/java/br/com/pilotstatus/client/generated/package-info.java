/** What the generator makes of the fixture: its sources, held against golden files, and what its unions do in responses. */
@NullMarked
package br.com.pilotstatus.client.generated;

import org.jspecify.annotations.NullMarked;
