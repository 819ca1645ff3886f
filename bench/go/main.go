// Parses a folder of Terraform files again and again with the official parser and prints the median rate,
// counted in processor time of the whole process, collector included.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"syscall"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func processorSeconds() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

func main() {
	var files [][]byte
	total := 0
	err := filepath.WalkDir(os.Args[1], func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".tf") {
			return err
		}
		text, err := os.ReadFile(path)
		files = append(files, text)
		total += len(text)
		return err
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}

	rounds := 21
	if len(os.Args) > 2 {
		if rounds, err = strconv.Atoi(os.Args[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	var rates []float64
	broken := 0
	for round := -5; round < rounds; round++ {
		start := processorSeconds()
		broken = 0
		for _, text := range files {
			if _, diagnostics := hclsyntax.ParseConfig(text, "main.tf", hcl.InitialPos); diagnostics.HasErrors() {
				broken++
			}
		}
		if round >= 0 {
			rates = append(rates, float64(total)/1e6/(processorSeconds()-start))
		}
	}
	sort.Float64s(rates)
	fmt.Printf("go: %d files, %.1f MB, %d with errors, median %.1f MB/s, %.1f to %.1f\n",
		len(files), float64(total)/1e6, broken, rates[rounds/2], rates[0], rates[rounds-1])
}
