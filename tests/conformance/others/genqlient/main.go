// The client genqlient: questions come as JSON on standard input, answers go as JSON to standard output.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"reflect"

	"github.com/Khan/genqlient/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

type question struct {
	Name      string         `json:"name"`
	Variables map[string]any `json:"variables"`
}

// What is generated of a query: its text, and a new value of the type that its answers have. calls.go lists them.
type call struct {
	text string
	data func() any
}

type answer struct {
	Data  any      `json:"data"`
	Codes []string `json:"codes"`
}

func main() {
	client := graphql.NewClient(os.Args[1], http.DefaultClient)
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		log.Fatal(err)
	}
	answers := map[string]answer{}
	for _, asked := range questions {
		answers[asked.Name] = ask(client, asked)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		log.Fatal(err)
	}
}

// What the client hands on, through its types and back to JSON.
func ask(client graphql.Client, asked question) answer {
	made := calls[asked.Name]
	response := &graphql.Response{Data: made.data()}
	request := &graphql.Request{OpName: asked.Name, Query: made.text, Variables: asked.Variables}
	err := client.MakeRequest(context.Background(), request, response)
	codes := []string{}
	var list gqlerror.List
	if errors.As(err, &list) {
		for _, each := range list {
			codes = append(codes, each.Extensions["code"].(string))
		}
	} else if err != nil {
		log.Fatal(err)
	}
	if reflect.DeepEqual(response.Data, made.data()) {
		return answer{nil, codes}
	}
	return answer{response.Data, codes}
}
