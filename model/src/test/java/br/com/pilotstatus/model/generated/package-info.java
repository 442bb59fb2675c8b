/** What the generator makes of models, unions and enums: their sources, held against golden files, and what they do. */
package br.com.pilotstatus.model.generated;
