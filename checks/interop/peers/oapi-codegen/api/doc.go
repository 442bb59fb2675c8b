// Package api is what oapi-codegen generates beside this file.
package api
