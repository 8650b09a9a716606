// The kubelet's port of the lab: `kubectl exec` and `kubectl logs` end here. Both are answered by the kubelet's own code
// (streams, log format); only what a container is belongs to the lab: a process, its mount name space and its log.
// usage: lab-container-server CERT KEY PODS    PODS/NAMESPACE_POD holds pid and log of each running pod
package main

import (
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	remotecommandconsts "k8s.io/apimachinery/pkg/util/remotecommand"
	"k8s.io/client-go/tools/remotecommand"
	kubeletremote "k8s.io/kubernetes/pkg/kubelet/cri/streaming/remotecommand"
	"k8s.io/kubernetes/pkg/kubelet/kuberuntime/logs"
	utilexec "k8s.io/utils/exec"
)

var pods string

// The folder of a pod; names that would leave it do not exist.
func folder(namespace, pod string) (string, error) {
	if strings.ContainsAny(namespace+pod, "/.\\") {
		return "", errors.New("no such pod")
	}
	return filepath.Join(pods, namespace+"_"+pod), nil
}

type containers struct{ namespace string }

// ExecInContainer runs a command beside the container's process, in its mount name space.
func (c containers) ExecInContainer(name string, uid types.UID, container string, cmd []string, in io.Reader, out, errOut io.WriteCloser,
	tty bool, resize <-chan remotecommand.TerminalSize, timeout time.Duration) error {
	dir, err := folder(c.namespace, name)
	if err != nil {
		return err
	}
	pid, err := os.ReadFile(filepath.Join(dir, "pid"))
	if err != nil {
		return fmt.Errorf("container not running")
	}
	words := append([]string{"--target", strings.TrimSpace(string(pid)), "--mount", "--"}, cmd...)
	run := exec.Command("nsenter", words...)
	run.Stdin, run.Stdout = in, out
	if errOut != nil {
		run.Stderr = errOut
	}
	err = run.Run()
	var ended *exec.ExitError
	if errors.As(err, &ended) {
		return utilexec.CodeExitError{Err: err, Code: ended.ExitCode()}
	}
	return err
}

func serveExec(w http.ResponseWriter, r *http.Request, namespace, pod, container string) {
	options, err := kubeletremote.NewOptions(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	kubeletremote.ServeExec(w, r, containers{namespace}, pod, "", container, r.URL.Query()["command"], options,
		4*time.Hour, remotecommandconsts.DefaultStreamCreationTimeout, remotecommandconsts.SupportedStreamingProtocols)
}

func serveLogs(w http.ResponseWriter, r *http.Request, namespace, pod string) {
	dir, err := folder(namespace, pod)
	if err != nil {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	query := r.URL.Query()
	options := v1.PodLogOptions{Timestamps: query.Get("timestamps") == "true"}
	if query.Get("follow") == "true" || query.Get("previous") == "true" {
		http.Error(w, "not played by the lab: follow, previous", http.StatusNotImplemented)
		return
	}
	if lines := query.Get("tailLines"); lines != "" {
		var n int64
		if _, err := fmt.Sscan(lines, &n); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		options.TailLines = &n
	}
	if seconds := query.Get("sinceSeconds"); seconds != "" {
		var n int64
		if _, err := fmt.Sscan(seconds, &n); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		options.SinceSeconds = &n
	}
	if since := query.Get("sinceTime"); since != "" {
		moment, err := time.Parse(time.RFC3339, since)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		options.SinceTime = &metav1.Time{Time: moment}
	}
	if err := logs.ReadLogs(r.Context(), filepath.Join(dir, "log"), "", logs.NewLogOptions(&options, time.Now()), nil, w, w); err != nil {
		fmt.Fprintln(os.Stderr, "logs:", err)
	}
}

func serve(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	switch {
	case len(parts) == 4 && parts[0] == "exec":
		serveExec(w, r, parts[1], parts[2], parts[3])
	case len(parts) == 4 && parts[0] == "containerLogs":
		serveLogs(w, r, parts[1], parts[2])
	default:
		http.NotFound(w, r)
	}
}

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: lab-container-server CERT KEY PODS")
		os.Exit(2)
	}
	pods = os.Args[3]
	// HTTP/1.1 only: an upgraded connection carries the streams of exec.
	server := http.Server{Addr: ":10250", Handler: http.HandlerFunc(serve), TLSNextProto: map[string]func(*http.Server, *tls.Conn, http.Handler){}}
	fmt.Fprintln(os.Stderr, server.ListenAndServeTLS(os.Args[1], os.Args[2]))
	os.Exit(1)
}
